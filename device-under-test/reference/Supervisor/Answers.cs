using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using ReferenceDevice.Contract;

namespace ReferenceDevice.Supervisor;

/// <summary>Reads and writes JSON bodies of the control contract.</summary>
internal static class Answers
{
    public static Task JsonAsync<T>(this HttpResponse response, T body, JsonTypeInfo<T> type) => response.WriteAsJsonAsync(body, type);

    public static Task ProblemAsync(this HttpResponse response, int status, string title)
    {
        response.StatusCode = status;
        return response.WriteAsJsonAsync(new Problem(title), ContractJson.Default.Problem, "application/problem+json");
    }

    /// <exception cref="RefusedException">400: the body does not fit the contract.</exception>
    public static async Task<T> BodyAsync<T>(this HttpRequest request, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, type) ?? throw new RefusedException(400, "The body is 'null'; the contract wants an object.");
        }
        catch (JsonException damage)
        {
            throw new RefusedException(400, $"The body does not fit the contract: {damage.Message}");
        }
    }
}
