using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/names");
        request.Content = new StringContent("{\n  \"name\": \"Zoë 😀 日本\",\n  \"separator\": \"a\u2028b\u2029c\",\n  \"mark\": \"\ufeffx\",\n  \"escaped\": \"\\u00e9\\ud83d\\ude00\",\n  \"right\": \"a\u202eb\"\n}");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
