import urllib.request

url = "https://api.example.com/calendar"
headers = {"Depth": "1", "Content-Type": "application/xml"}
payload = "<report/>"

request = urllib.request.Request(url, payload.encode(), headers, method="REPORT")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
