import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/upload',
    options: Options(
      method: 'POST',
      headers: {
        'Authorization': 'Bearer ABCD',
        'Content-Type': 'multipart/form-data; boundary=harkdown-boundary-1',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode('''
--harkdown-boundary-1\r
Content-Disposition: form-data; name="title"\r
\r
My notes\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="notes.txt"\r
Content-Type: text/plain\r
\r
first line
second line
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="title"\r
\r
again\r
--harkdown-boundary-1--\r
'''),
  );
  print(response.statusCode);
  print(response.data);
}
