using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/notes", Method.Post);
request.AddStringBody(@"{
  ""say \""hi\"""": 1,
  ""back\\slash"": 2,
  ""line\nbreak"": 3,
  ""tab\t"": 4,
  ""it's #{x} $y `z`"": 5
}", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
