module hexarch.io/local-cluster/tool

go 1.26.0
