using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/me", Method.Get);
request.AddHeader("Cookie", "a=x=y==; b=\"quoted\"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
