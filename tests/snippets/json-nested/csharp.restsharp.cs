using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/search", Method.Post);
request.AddStringBody(@"{
  ""query"": {
    ""bool"": {
      ""must"": [
        {
          ""match"": {
            ""title"": ""harkdown""
          }
        },
        {
          ""range"": {
            ""year"": {
              ""gte"": 2020,
              ""lte"": 2030
            }
          }
        }
      ],
      ""filter"": [],
      ""empty"": {}
    }
  },
  ""fields"": [
    ""title"",
    ""year"",
    ""a much longer name of a field than the others"",
    ""and, one: with [marks]""
  ],
  ""size"": 10
}", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
