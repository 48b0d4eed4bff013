<?php

$curl = curl_init('https://api.example.com/upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Content-Type: multipart/form-data; boundary=harkdown-boundary-1',
    ],
    CURLOPT_POSTFIELDS => "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"metadata\"\r
Content-Type: application/json\r
\r
{\"tags\": [\"a\", \"b\"]}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"lines\"\r
\r
one
two\r
--harkdown-boundary-1--\r
",
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
