import asyncio

import httpx

url = "https://api.example.com/oauth/token"
data = {
    "client_id": "YOUR_CLIENT_ID",
    "code": 'a "<CODE>" & $x',
    "redirect": "https://{host}/cb?x={{state}}",
}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, data=data)
    print(response.status_code, response.text)


asyncio.run(main())
