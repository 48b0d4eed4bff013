import asyncio

import httpx

url = "https://api.example.com/file"
headers = {"Content-Type": "application/offset+octet-stream", "Upload-Offset": "0"}
payload = "chunk\n"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.patch(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
