import requests

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
payload = "a=1&b=two+words&a=%C3%A9&flag"

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)
