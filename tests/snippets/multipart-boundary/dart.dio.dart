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
Content-Disposition: form-data; name="text"\r
\r
--a b\r
not a boundary\r
--a b--\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="empty"\r
\r
\r
--harkdown-boundary-1--\r
'''),
  );
  print(response.statusCode);
  print(response.data);
}
