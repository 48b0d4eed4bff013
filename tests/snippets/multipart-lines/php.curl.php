<?php

$curl = curl_init('https://api.example.com/upload/1');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PUT',
    CURLOPT_HTTPHEADER => [
        'Content-Type: multipart/form-data; boundary=harkdown-boundary-1',
    ],
    CURLOPT_POSTFIELDS => "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"files[]\"; filename=\"a.csv\"\r
Content-Type: text/csv\r
\r
id,name\r
1,\"a\"\r
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"files[]\"; filename=\"b.svg\"\r
Content-Type: image/svg+xml\r
\r
<svg>
  <text>\${x} {{y}}</text>
</svg>
\r
--harkdown-boundary-1--\r
",
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
