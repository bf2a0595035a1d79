using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ReferenceDevice.Supervisor;

/// <summary>A verb of the contract that this device does not offer.</summary>
internal static class AbsentVerb
{
    public static void MapAbsent(this IEndpointRouteBuilder routes, string path) => routes.Map(
        path, http => http.Response.ProblemAsync(501, "This device does not offer the verb; see verbs of GET /v1/device."));
}
