open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod "M-SEARCH", "https://api.example.com/devices")

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
