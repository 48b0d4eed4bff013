using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/jobs/7/start", Method.Post);
request.AddHeader("Content-Type", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
