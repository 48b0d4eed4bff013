using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/_bulk", Method.Post);
request.AddStringBody(@"{""index"":{""_id"":""1""}}
{""name"":""a""}
{""index"":{""_id"":""2""}}
{""name"":""b""}
", "application/x-ndjson");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
