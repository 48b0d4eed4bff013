import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/files/1',
    options: Options(
      method: 'HEAD',
      headers: {'Content-Type': 'text/plain'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('odd'),
  );
  print(response.statusCode);
  print(response.data);
}
