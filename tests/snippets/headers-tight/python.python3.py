import http.client
import json

headers = {
    "Accept": "text/html;level=1,application/json;q=0.9",
    "Accept-Language": "de,en;q=0.5",
    "Cache-Control": "no-cache,max-age=0",
    "If-Match": '"a","b"',
    "Prefer": 'return=minimal;x="y",wait=5',
    "Content-Type": "application/json;charset=UTF-8",
    "Content-Disposition": 'attachment;filename="r.json"',
}
payload = {"a": 1}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/reports", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
