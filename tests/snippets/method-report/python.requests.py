import requests

url = "https://api.example.com/calendar"
headers = {"Depth": "1", "Content-Type": "application/xml"}
payload = "<report/>"

response = requests.request("REPORT", url, headers=headers, data=payload)
print(response.status_code, response.text)
