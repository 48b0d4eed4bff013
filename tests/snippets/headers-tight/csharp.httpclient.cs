// HttpClient may write the spaces and quotes of `Accept` in another way
// HttpClient may write the spaces and quotes of `Accept-Language` in another way
// HttpClient may write the spaces and quotes of `Cache-Control` in another way
// HttpClient may write the spaces and quotes of `If-Match` in another way
// HttpClient may write the spaces and quotes of `Content-Type` in another way
// HttpClient may write the spaces and quotes of `Content-Disposition` in another way
using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/reports");
        request.Headers.TryAddWithoutValidation("Accept", "text/html;level=1,application/json;q=0.9");
        request.Headers.TryAddWithoutValidation("Accept-Language", "de,en;q=0.5");
        request.Headers.TryAddWithoutValidation("Cache-Control", "no-cache,max-age=0");
        request.Headers.TryAddWithoutValidation("If-Match", "\"a\",\"b\"");
        request.Headers.TryAddWithoutValidation("Prefer", "return=minimal;x=\"y\",wait=5");
        request.Content = new StringContent("{\"a\": 1}");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json;charset=UTF-8");
        request.Content.Headers.TryAddWithoutValidation("Content-Disposition", "attachment;filename=\"r.json\"");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
