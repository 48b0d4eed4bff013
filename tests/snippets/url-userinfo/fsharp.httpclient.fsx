open System
open System.Net.Http
open System.Net.Http.Headers
open System.Text

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/me")
let credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes("user:p@ss"))
request.Headers.Authorization <- AuthenticationHeaderValue("Basic", credentials)

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
