using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/jobs", Method.Post);
request.AddStringBody("{\"job\": \"index\"}", "application/json; charset=utf-8");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
