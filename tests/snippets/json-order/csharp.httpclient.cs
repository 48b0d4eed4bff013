using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/sorted");
        request.Content = new StringContent(@"{
  ""zeta"": 1,
  ""Alpha"": 2,
  ""alpha"": {
    ""b"": 1,
    ""a"": 2
  },
  ""_"": 3,
  ""a-b"": 4,
  ""a.b"": 5,
  ""class"": 6,
  "" "": 8
}");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
