open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Put, "https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00")

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
