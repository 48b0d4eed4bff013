using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/files/1", Method.Put);
request.AddHeader("Range", "bytes=0-99");
request.AddHeader("Accept-Encoding", "gzip, br");
request.AddHeader("Content-Range", "bytes 0-6/7");
request.AddStringBody("content", "text/plain");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
