open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/users")
request.Headers.TryAddWithoutValidation("__proto__", "x") |> ignore
request.Headers.TryAddWithoutValidation("constructor", "y") |> ignore
request.Headers.TryAddWithoutValidation("10", "ten") |> ignore
request.Headers.TryAddWithoutValidation("2", "two") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
