import asyncio

import httpx

url = "https://api.example.com/feed"
headers = {"Content-Type": "text/xml;charset=utf-8"}
payload = '<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>'


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
