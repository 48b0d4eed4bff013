open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod "link", "https://api.example.com/pages/1")
request.Headers.TryAddWithoutValidation("Link", "</pages/2>; rel=\"next\"") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
