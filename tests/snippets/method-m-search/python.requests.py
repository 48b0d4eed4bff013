import requests

url = "https://api.example.com/devices"

response = requests.request("M-SEARCH", url)
print(response.status_code, response.text)
