import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/notes',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'Text/Plain; Format=flowed; charset="UTF-8"'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('Zoë'),
  );
  print(response.statusCode);
  print(response.data);
}
