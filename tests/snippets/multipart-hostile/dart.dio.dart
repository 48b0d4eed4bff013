import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/upload',
    options: Options(
      method: 'POST',
      headers: {
        'Content-Type': 'multipart/form-data; boundary=harkdown-boundary-1',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode('''
--harkdown-boundary-1\r
Content-Disposition: form-data; name="na%22me"\r
\r
@file;type=x\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="a=b"\r
\r
<file\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="it\'s %22it%22; x.json"\r
Content-Type: application/json\r
\r
{"a": "b\\\\c"}; \$(id)\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="ünï"; filename="naïve 😀.bin"\r
\r
x\r
--harkdown-boundary-1--\r
'''),
  );
  print(response.statusCode);
  print(response.data);
}
