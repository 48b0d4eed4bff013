import asyncio

import aiohttp

url = "https://api.example.com/soap"
headers = {"Content-Type": 'application/soap+xml; charset=utf-8; action="urn:find"'}
payload = """<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
