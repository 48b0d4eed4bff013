open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Delete, "https://api.example.com/users/7")
request.Headers.TryAddWithoutValidation("If-Match", "\"abc\"") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
