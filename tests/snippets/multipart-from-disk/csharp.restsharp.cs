// the code reads no files: put the content of the file into the body
using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddStringBody("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\navatar\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"avatar.png\"\r\nContent-Type: image/png\r\n\r\n\r\n--harkdown-boundary-1--\r\n", "multipart/form-data; boundary=harkdown-boundary-1");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
