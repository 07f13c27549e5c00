package io.hexarch.benchmarks.api;

/**
 * One organization of the load, with both credentials that its people use.
 *
 * @param token access token of its owner, good for this organization
 * @param key API key of the same person
 * @param workspace one of its workspaces
 */
public record Tenant(String organization, String token, String key, String workspace) {

    public String path(String below) {
        return "/api/v1/organizations/" + organization + below;
    }
}
