using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Put, "https://api.example.com/raw/1");
        request.Content = new StringContent(@"id,name
0,""name 0""
1,""name 1""
2,""name 2""
3,""name 3""
4,""name 4""
5,""name 5""
6,""name 6""
7,""name 7""
8,""name 8""
9,""name 9""
10,""name 10""
11,""name 11""
");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "text/csv");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
