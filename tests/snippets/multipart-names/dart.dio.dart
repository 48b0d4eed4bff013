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
Content-Disposition: form-data; name="\\"\r
\r
a backslash\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="two%0Alines"\r
\r
a line feed\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="f"; filename="back\\slash\\.txt"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
'''),
  );
  print(response.statusCode);
  print(response.data);
}
