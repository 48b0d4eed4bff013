# requests leaves out the `?` of an empty query
import requests

url = "https://api.example.com/users/?"

response = requests.get(url)
print(response.status_code, response.text)
