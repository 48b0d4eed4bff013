using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/users", Method.Get);
request.AddHeader("Host", "other.example.com");
request.AddHeader("User-Agent", "harkdown/1.0 (docs)");
request.AddHeader("Accept-Encoding", "gzip, br");
request.AddHeader("Referer", "https://example.com/");
request.AddHeader("Origin", "https://example.com");
request.AddHeader("Accept-Language", "de");
request.AddHeader("Cache-Control", "no-cache");
request.AddHeader("Connection", "keep-alive");
request.AddHeader("Sec-Fetch-Mode", "cors");
request.AddHeader("DNT", "1");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
