using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/file", Method.Patch);
request.AddHeader("Upload-Offset", "0");
request.AddStringBody("chunk\n", "application/offset+octet-stream");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
