import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/upload',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'multipart/form-data; boundary=XX'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('''
--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
'''),
  );
  print(response.statusCode);
  print(response.data);
}
