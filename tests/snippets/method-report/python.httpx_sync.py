import httpx

url = "https://api.example.com/calendar"
headers = {"Depth": "1", "Content-Type": "application/xml"}
payload = "<report/>"

response = httpx.request("REPORT", url, headers=headers, content=payload)
print(response.status_code, response.text)
