using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/report.csv", Method.Get);
request.AddHeader("If-None-Match", "W/\"a1b2\", \"c3\"");
request.AddHeader("If-Modified-Since", "Tue, 15 Nov 1994 08:12:31 GMT");
request.AddHeader("Range", "bytes=0-99");
request.AddHeader("Accept", "text/csv;q=0.9, */*;q=0.1");
request.AddHeader("X-Forwarded-For", "192.0.2.1, 198.51.100.2");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
