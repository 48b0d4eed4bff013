using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/hooks", Method.Post);
request.AddHeader("X-Signature", "sha256=abcdef");
request.AddStringBody("{ \"event\":\"push\",   \"commits\":[ 1,2,3 ], \"message\":\"the bytes of this text are what the signature is about\" }", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
