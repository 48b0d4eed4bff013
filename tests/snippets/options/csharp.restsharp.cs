using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/files", Method.Options);
request.AddHeader("X-Requested-With", "harkdown");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
