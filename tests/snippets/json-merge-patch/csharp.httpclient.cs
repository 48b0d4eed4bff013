using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(new HttpMethod("PATCH"), "https://api.example.com/users/1");
        request.Headers.TryAddWithoutValidation("If-Match", "\"3\"");
        request.Content = new StringContent("{\"name\": null, \"tags\": [\"a\"], \"price\": 12.50}");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/merge-patch+json");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
