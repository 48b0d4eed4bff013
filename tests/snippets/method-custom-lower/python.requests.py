# requests sends the method as LINK
import requests

url = "https://api.example.com/pages/1"
headers = {"Link": '</pages/2>; rel="next"'}

response = requests.request("LINK", url, headers=headers)
print(response.status_code, response.text)
