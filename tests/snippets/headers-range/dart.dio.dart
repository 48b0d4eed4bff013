import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/files/1',
    options: Options(
      method: 'PUT',
      headers: {
        'Range': 'bytes=0-99',
        'Accept-Encoding': 'gzip, br',
        'Content-Range': 'bytes 0-6/7',
        'Content-Type': 'text/plain',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode('content'),
  );
  print(response.statusCode);
  print(response.data);
}
