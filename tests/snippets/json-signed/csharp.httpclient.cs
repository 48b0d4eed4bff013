using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/hooks");
        request.Headers.TryAddWithoutValidation("X-Signature", "sha256=abcdef");
        request.Content = new StringContent("{ \"event\":\"push\",   \"commits\":[ 1,2,3 ], \"message\":\"the bytes of this text are what the signature is about\" }");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
