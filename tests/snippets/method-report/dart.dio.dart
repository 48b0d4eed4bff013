import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/calendar',
    options: Options(
      method: 'REPORT',
      headers: {'Depth': '1', 'Content-Type': 'application/xml'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('<report/>'),
  );
  print(response.statusCode);
  print(response.data);
}
