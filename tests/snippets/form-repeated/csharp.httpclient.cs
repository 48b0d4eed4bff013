using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/form");
        request.Content = new FormUrlEncodedContent(new[]
        {
            new KeyValuePair<string, string>("tag", "b"),
            new KeyValuePair<string, string>("tag", "a"),
            new KeyValuePair<string, string>("items[0][id]", "1"),
            new KeyValuePair<string, string>("items[]", "x"),
            new KeyValuePair<string, string>("items[]", "y"),
            new KeyValuePair<string, string>("plus", "a+b c~*-._"),
            new KeyValuePair<string, string>("percent", "100%25 %41"),
            new KeyValuePair<string, string>("lines", "one\r\ntwo"),
        });

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
