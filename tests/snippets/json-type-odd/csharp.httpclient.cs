// HttpClient may write the spaces and quotes of `content-type` in another way
using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Put, "https://api.example.com/notes/1");
        request.Content = new StringContent("{\"a\": [1.10, \"b\"]}");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("content-type", "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
